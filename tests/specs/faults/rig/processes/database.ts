import pg from 'pg'

/** A way of our own to the database, beside the store's. */
export class Database {
  readonly #pool: pg.Pool

  constructor(url: string) {
    this.#pool = new pg.Pool({ connectionString: url, max: 3 })
    // One that goes away while idle is told by the next query.
    this.#pool.on('error', () => {})
  }

  async rows<T>(sql: string, values: unknown[] = []): Promise<T[]> {
    return (await this.#pool.query(sql, values)).rows as T[]
  }

  async close(): Promise<void> {
    await this.#pool.end()
  }
}
