/** The only reader of the environment here. */
export const env = {
  /** `MINGACO_STORIES=10000` for the long run. */
  stories: Number(process.env.MINGACO_STORIES ?? 1000),
  /** The same seed tells the same stories, another one others. */
  seed: Number(process.env.MINGACO_SEED ?? 20261123),
  databaseUrl: process.env.TEST_DATABASE_URL ?? '',
}
