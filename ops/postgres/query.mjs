/**
 * One query on a connection of its own. `pg` is loaded here, after the installation.
 * @param {string} url
 * @param {string} sql
 * @param {unknown[]} [values]
 * @returns {Promise<Record<string, unknown>[]>}
 */
export async function query(url, sql, values = []) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 })
  // A server that goes away while idle is told by the query, not by this event.
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(sql, values)).rows
  } finally {
    await client.end()
  }
}

/**
 * The data folder of the server that answers there, `'starting'`, or null when nobody does.
 * @param {string} url
 */
export async function ask(url) {
  try {
    const [row] = await query(url, "select current_setting('data_directory') as folder")
    return String(row?.folder)
  } catch (error) {
    return /** @type {{ code?: string }} */ (error).code === '57P03' ? 'starting' : null
  }
}
