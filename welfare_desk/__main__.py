"""`python -m welfare_desk`: the same as the command `welfare-desk`."""

from welfare_desk.cli import main

if __name__ == "__main__":
    main()
