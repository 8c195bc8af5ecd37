import { paths } from '../../../lib/paths.ts'

const unions = (desk: string) => `${paths.agreements(desk)}/uniones`
const below = (place: string) => (desk: string, id: string) =>
  `${unions(desk)}/${encodeURIComponent(id)}${place}`

/** Of unions of suppliers, by desk and id. */
export const unionPaths = {
  all: unions,
  begin: (desk: string) => `${unions(desk)}/nueva`,
  one: below(''),
  facts: below('/datos'),
  member: below('/integrante'),
  paper: below('/carpeta.pdf'),
}
