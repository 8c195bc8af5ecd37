/** The only reader of the environment here. */
export const env = {
  /** `MINGACO_STORIES=10000` for the long run. Each of a sale is a quarter of a second of PostgreSQL's. */
  stories: Number(process.env.MINGACO_STORIES ?? 300),
  /** Of those that are walked step by step with everything checked after each. */
  longStories: Number(process.env.MINGACO_STORIES ?? 200),
  /** Of fairs: fewer, for each sells and closes in the database. */
  fairStories: Number(process.env.MINGACO_STORIES ?? 150),
  /** The same seed tells the same stories, another one others. */
  seed: Number(process.env.MINGACO_SEED ?? 20261123),
  databaseUrl: process.env.TEST_DATABASE_URL ?? '',
}
