"""Where the packaged program begins."""

import sys
from io import StringIO

# A program without a console, as on Windows, has nothing to print to; what is printed may not stop it.
for name in ("stdout", "stderr"):
    if getattr(sys, name) is None:
        setattr(sys, name, StringIO())

from cso_assess.__main__ import main

sys.exit(main())
