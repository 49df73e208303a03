"""How probably each block is core: the block model, the site, a second opinion, and the cut."""
