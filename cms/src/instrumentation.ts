/** Boots Payload with the server: a wrong environment or an unreachable database ends it at once, in words. */
export async function register(): Promise<void> {
  // Not configuration: a constant Next puts in, so that it does not compile Payload for the edge as well.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    try {
      const { boot } = await import('./boot.ts')
      await boot()
    } catch (problem) {
      console.error(
        'El gestor de contenidos no pudo arrancar.',
        problem instanceof Error ? problem.message : problem,
      )
      process.exit(1)
    }
  }
}
