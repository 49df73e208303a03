"""The one door to Zstandard, which Python has since 3.14; a backport serves the older ones."""

import sys

if sys.version_info >= (3, 14):
    from compression.zstd import ZstdDecompressor, ZstdError
else:
    from backports.zstd import ZstdDecompressor, ZstdError

__all__ = ["Unzstd"]


class Unzstd:
    """A decompressor of one frame whose errors are OSErrors, as bz2's are."""

    def __init__(self) -> None:
        """Begin; frames that ask for more memory than `zstd` takes by itself are refused."""
        self._inner = ZstdDecompressor()

    @property
    def eof(self) -> bool:
        """Whether the frame has ended."""
        return self._inner.eof

    @property
    def needs_input(self) -> bool:
        """Whether nothing more comes out before something goes in."""
        return self._inner.needs_input

    @property
    def unused_data(self) -> bytes:
        """What was given beyond the frame's end."""
        return self._inner.unused_data

    def decompress(self, data: bytes, max_length: int = -1) -> bytes:
        """Give at most `max_length` bytes; raises OSError."""
        try:
            return self._inner.decompress(data, max_length)
        except ZstdError as error:
            raise OSError(str(error)) from error
