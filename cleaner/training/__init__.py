"""From corpora to the model files of `cleaner.models`. Needs the [train] extra."""
