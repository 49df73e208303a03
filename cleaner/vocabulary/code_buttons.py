"""What manuals set beside pieces of code: buttons to copy them, and the name of their language."""

from typing import Final

from cleaner.vocabulary.listed import listed

__all__ = ["is_code_button", "is_code_name"]

_BUTTONS: Final = listed(
    """copy; copied; copy code; copy snippet; copy to clipboard; wrap text; toggle word wrap;
    open in playground; open in sandbox; run code; try it yourself; kopieren; kopiert;
    code kopieren; in die zwischenablage kopieren; copier; copié; copier le code; copiar; copiado;
    copiar código; copia; copiato; copia codice; copia il codice; kopiëren; gekopieerd;
    code kopiëren; kopiuj; skopiowano; kopiuj kod; copiar código; copiado; копировать; скопировать;
    скопировано; копировать код; копіювати; скопійовано; kopyala; kopyalandı; kodu kopyala;
    kopiera; kopierad; kopier; kopieret; kopiert; kopioi; kopírovat; zkopírováno; kopírovať;
    másolás; copiază; αντιγραφή; コピー; コピーしました; コードをコピー; 复制; 已复制; 复制代码;
    複製; 複製程式碼; 복사; 코드 복사; نسخ; העתק; salin; sao chép"""
)
_NAMES: Final = frozenset(
    """
    bash c cmake console cpp csharp css diff docker dockerfile elixir go graphql groovy haskell hcl
    html http ini java javascript js json json5 jsx kotlin latex less lua makefile markdown nginx
    none objc perl php plaintext powershell protobuf py python r ruby rust scala scss sh shell sql
    swift terraform text toml ts tsx typescript vim vue xml yaml yml zig zsh
    """.split()  # noqa: SIM905 - a list of words
)
"""In small letters, as programs write them; with a capital they may head a section."""


def is_code_button(text: str) -> bool:
    """Whether a line is a button beside code."""
    return text.strip(" \t!✓…").casefold() in _BUTTONS


def is_code_name(text: str) -> bool:
    """Whether a line names the language of the code below it."""
    return text in _NAMES
