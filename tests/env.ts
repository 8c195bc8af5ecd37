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
}
