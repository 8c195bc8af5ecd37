import type { ReadPhoto } from './read.ts'

type Of = { id: string; memberId: string; handle: string }
type Taking = {
  readPhoto: (file: Blob) => Promise<ReadPhoto>
  keepPhoto: (of: Of, photo: ReadPhoto) => Promise<{ key: string }>
  sendSoon: () => Promise<void>
  wordsOf: (error: unknown) => string
}

/**
 * How one photo of something that is no product is taken in, for a screen that comes later. What takes it is a part of
 * what every phone has loaded, and hands it over here: asked for by that screen itself, the bundler would tear what is
 * common into pieces, which weighs 2 KB.
 */
export const taking: { by: Taking | null } = { by: null }
