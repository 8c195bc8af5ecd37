-- What a server's role may do in one database, as its owner says it: read and write rows. It owns nothing, makes
-- nothing, and can neither empty a table nor touch a trigger. Words of psql: :"role", :"database".
revoke all on database :"database" from public;
grant connect on database :"database" to :"role";
revoke all on schema public from public;
grant usage on schema public to :"role";
grant select, insert, update, delete on all tables in schema public to :"role";
grant usage, select on all sequences in schema public to :"role";
alter default privileges in schema public grant select, insert, update, delete on tables to :"role";
alter default privileges in schema public grant usage, select on sequences to :"role";
