import type { DocumentViewServerProps } from 'payload'
import { type Version, readVersions } from './read-versions.ts'

const moment = new Intl.DateTimeFormat('es-CL', {
  timeZone: 'America/Santiago',
  dateStyle: 'long',
  timeStyle: 'short',
})

/** The versions of a text or a page of the shop: when, in Chile, and by whom. Each opens Payload's own comparison. */
export async function History({ initPageResult }: DocumentViewServerProps) {
  const { req, docID, collectionConfig, globalConfig } = initPageResult
  const kind = collectionConfig?.slug ?? globalConfig?.slug ?? ''
  const here = collectionConfig ? `/admin/collections/${kind}/${docID}` : `/admin/globals/${kind}`
  const versions = await readVersions(req, kind, collectionConfig ? docID : undefined)
  return (
    <main className="mingaco-history gutter--left gutter--right">
      <h1>Versiones</h1>
      <p>Abre una para compararla con la de ahora o volver a ella. La hora es la de Chile.</p>
      {versions.length === 0 ? (
        <p>Todavía no hay versiones guardadas.</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">Cuándo</th>
              <th scope="col">Quién</th>
              <th scope="col">Cómo quedó</th>
            </tr>
          </thead>
          <tbody>
            {versions.map((version) => (
              <Row key={version.id} {...version} here={here} />
            ))}
          </tbody>
        </table>
      )}
    </main>
  )
}

function Row({ id, updatedAt, who, state, here }: Version & { here: string }) {
  return (
    <tr>
      <td>
        <a href={`${here}/versions/${id}`}>{moment.format(new Date(updatedAt))}</a>
      </td>
      <td>{who}</td>
      <td>{state}</td>
    </tr>
  )
}
