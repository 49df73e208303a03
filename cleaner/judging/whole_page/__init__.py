"""The rules that see a whole page, one module a rule or two; `page_rules` lists them."""
