/** The only reader of the environment here. */
export const env = {
  /** `MINGACO_STORIES=10000` for the long run. */
  stories: Number(process.env.MINGACO_STORIES ?? 2000),
  /** To tell the same stories again. */
  seed: process.env.MINGACO_SEED ? Number(process.env.MINGACO_SEED) : null,
  databaseUrl: process.env.TEST_DATABASE_URL ?? '',
}
