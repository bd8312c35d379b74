"""ReportLab is loaded when a document is made, and never before."""

import subprocess
import sys


def test_the_package_and_its_material_do_not_load_reportlab() -> None:
    script = "import sys, cso_assess.report, cso_assess.report.material; sys.exit('reportlab' in sys.modules)"
    assert (
        subprocess.run([sys.executable, "-c", script], check=False, env={"PYTHONPATH": ":".join(sys.path)}).returncode
        == 0
    )
