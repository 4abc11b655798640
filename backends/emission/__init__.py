"""What the backends share that write source code from StableHLO: reading the program, deciding what
becomes a statement, names, comments and the layout of lines. How a target writes things is its
`Language`, and its table of emission functions.
"""
