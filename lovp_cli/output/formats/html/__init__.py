"""How a page looks in a browser: templates, one style, one script, and pictures as SVG."""
