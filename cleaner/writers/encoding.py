"""Text -> UTF-8 bytes, whatever the text holds."""

__all__ = ["encode"]


def encode(text: str) -> bytes:
    """Encode as UTF-8; half a surrogate pair, which UTF-8 cannot write, becomes U+FFFD."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        pairs = text.encode("utf-16-le", "surrogatepass")
        return pairs.decode("utf-16-le", "replace").encode()
