/** Something a person can read and act upon; anything else that is thrown is a bug. */
export class Failure extends Error {}

/** Runs a loader: prints how long it took, or what went wrong in words, and ends with the right exit code. */
export async function run(name: string, load: () => Promise<void>): Promise<void> {
  const start = performance.now()
  try {
    await load()
    console.log(`${name}: listo en ${((performance.now() - start) / 1000).toFixed(1)} s`)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    console.error(`${name}: ${error.message}`)
    process.exitCode = 1
  }
}
