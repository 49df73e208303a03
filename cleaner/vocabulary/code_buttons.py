"""What manuals set beside pieces of code: buttons to copy them."""

from typing import Final

from cleaner.vocabulary.listed import listed

__all__ = ["is_code_button"]

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


def is_code_button(text: str) -> bool:
    """Whether a line is a button beside code."""
    return text.strip(" \t!✓…").casefold() in _BUTTONS
