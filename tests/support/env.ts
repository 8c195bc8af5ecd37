import { plainEnvironment } from '../../ops/testing/plain-environment.mjs'

/** The only reader of the environment in the tests. */
export const env = {
  /** Where a running stack tells its addresses; `npm test` gives it, else the runners start one of their own. */
  get stackFile() {
    return process.env.MINGACO_STACK
  },
  set stackFile(file: string | undefined) {
    process.env.MINGACO_STACK = file
  },
  /** The folder whose tests these are. */
  folder: process.env.MINGACO_FOLDER,
  /** Where Playwright's counts go. */
  playwrightReport: process.env.MINGACO_PLAYWRIGHT_REPORT,
  /** Which groups' products these tests may buy, where others buy at the same time: 0 or 1. Not said: of all. */
  shelf: process.env.MINGACO_SHELF,
  /** To follow each press costs a browser a good part of its time: a whole run does it for what runs again. */
  isTraced: process.env.MINGACO_TRACE !== 'off',
  /** For the programs that the tests start. */
  get inherited() {
    return plainEnvironment(process.env)
  },
  /** A Redis that is installed here, when asked for; else one is unpacked from Debian's package. */
  redisServer: process.env.REDIS_SERVER_PATH,
  /** The long run (`npm run test:long`): every fault at every step, every width by axe; `npm test` has the core of it. */
  isLong: process.env.MINGACO_LONG === '1',
  /** What tests draw from, and the choices of the faults: the same seed, the same choices. */
  seed: Number(process.env.MINGACO_SEED ?? 20261123),
  /** As root under a closed home PostgreSQL keeps its programs and data elsewhere: here. */
  set postgresBase(folder: string) {
    process.env.MINGACO_PG_BASE = folder
  },
  /** Writes the pictures of the guides again. */
  writesPictures: process.env.MINGACO_PICTURES === '1',
  /** Leaves the data and logs of the faults behind, to be looked at. */
  keepsFaultsData: process.env.MINGACO_KEEP === '1',
}
