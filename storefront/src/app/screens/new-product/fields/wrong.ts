/** What is wrong with a field, once she wanted to go on; null: nothing. */
export type Wrong = (field: string) => string | null
