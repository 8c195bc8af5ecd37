import { readFileSync } from 'node:fs'

type Stack = { databaseUrls: { store: string } }

/** The only reader of the environment here. */
export const env = {
  /** Database of the store that the tests run on; `MINGACO_STACK` names the file that says where it is. */
  get databaseUrl() {
    const file = process.env.MINGACO_STACK
    if (!file) throw new Error('No stack: run through `npm test` or vitest, which start one')
    return (JSON.parse(readFileSync(file, 'utf8')) as Stack).databaseUrls.store
  },
  /** The long run: as many cases as an issue asks for, where `npm test` takes a few of them. */
  get isLong() {
    return process.env.MINGACO_LONG === '1'
  },
}
