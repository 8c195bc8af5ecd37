/** The only reader of the environment here. */
export const env = {
  /** The long run tells 5,000. Each of a sale is a quarter of a second of PostgreSQL's. */
  stories: Number(process.env.MINGACO_STORIES ?? 100),
  /** Of those that are walked step by step with everything checked after each. */
  longStories: Number(process.env.MINGACO_STORIES ?? 200),
  /** Of fairs: fewer, for each sells and closes in the database. */
  fairStories: Number(process.env.MINGACO_STORIES ?? 60),
  /** The same seed tells the same stories, another one others. */
  seed: Number(process.env.MINGACO_SEED ?? 20261123),
  databaseUrl: process.env.TEST_DATABASE_URL ?? '',
}
