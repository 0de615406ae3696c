"""The only SQL: engine, schema, ledger, register, audit and migrations."""
