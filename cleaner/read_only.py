"""Values by their names that stay as they are: a dictionary to whoever reads or copies it."""

from typing import Any, Never

__all__ = ["ReadOnly"]


class ReadOnly(dict[str, Any]):
    """A dictionary that cannot be changed. So it can be pickled, which a mapping proxy cannot."""

    __slots__ = ()

    def _refuse(self, *_: object, **__: object) -> Never:
        msg = "it is read-only; change a copy, as dict() makes one"
        raise TypeError(msg)

    __setitem__ = __delitem__ = __ior__ = _refuse
    clear = pop = popitem = setdefault = update = _refuse

    def __reduce__(self) -> tuple[type["ReadOnly"], tuple[dict[str, Any]]]:
        """Take it apart, for pickle and copy."""
        return ReadOnly, (dict(self),)
