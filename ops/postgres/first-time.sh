#!/bin/sh
# PostgreSQL's image runs this once, on an empty volume: the account of the store, which owns nothing.
set -eu
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
  --set role=store_server --set database="$POSTGRES_DB" --set password="$POSTGRES_SERVER_PASSWORD" <<'SQL'
create role :"role" login nosuperuser nocreatedb nocreaterole password :'password';
\i /etc/mingaco/server-role.sql
SQL
