"""What repeats across the pages of one site: pages in blocks -> a model of their sites."""

from cleaner.sites.loaded import fingerprint_of, load_sites
from cleaner.sites.seen import Seen, original_of, see
from cleaner.sites.site_model import Reach, SiteModel
from cleaner.sites.storage import is_model, read_sites, write_sites
from cleaner.sites.trace import Trace, name_of, original_in, trace_of

__all__ = [
    "Reach",
    "Seen",
    "SiteModel",
    "Trace",
    "fingerprint_of",
    "is_model",
    "load_sites",
    "name_of",
    "original_in",
    "original_of",
    "read_sites",
    "see",
    "trace_of",
    "write_sites",
]
