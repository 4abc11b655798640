"""Run a command and check its exit status: status, command."""

import subprocess
import sys

status = subprocess.run(sys.argv[2:], check=False).returncode
sys.exit(f"exit status {status}" if status != int(sys.argv[1]) else 0)
