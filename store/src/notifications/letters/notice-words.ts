/** `path`: where its link leads, in the shop or whole; null: it has none. */
export type Words = {
  subject: string
  title: string
  text: string
  parameters: string[]
  path: string | null
}
