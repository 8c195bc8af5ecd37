import pg from 'pg'
import { readFileSync } from 'node:fs'
const c=new pg.Client(JSON.parse(readFileSync('/tmp/w/data-goods/stack.json')).databaseUrls.store); await c.connect()
const r=await c.query(process.argv[2]); console.log(JSON.stringify(r.rows,null,1)); await c.end()
