"""Tables in files: workbooks and separated texts, read into grids of texts and written from tables.

Nothing here knows what a unit or a project is; what the cells mean is read elsewhere.
"""
