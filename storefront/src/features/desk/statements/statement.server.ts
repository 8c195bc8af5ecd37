import type { AstroGlobal } from 'astro'
import type { Statement } from '#contracts'
import { STATEMENT_PAGE } from '../../../../../store/src/contracts/desk/statements.ts'
import { NotFound } from '../../../lib/errors.ts'
import { paths } from '../../../lib/paths.ts'
import { askDesk } from '../desk.server.ts'
import { deskPage, pathOf } from '../organization.server.ts'

/** A statement with the lines of one page; one that is not the desk's leads to the months. */
export async function statementPage(astro: AstroGlobal) {
  const asked = Number(astro.url.searchParams.get('pagina') ?? '1')
  const at = Number.isInteger(asked) && asked > 0 && asked <= 1000 ? asked : 1
  const page = await deskPage(
    astro,
    async () => ({ statement: await statementAt(astro, at) }),
    ({ statement }) => (statement ? [statement.organization.handle] : []),
  )
  if (page instanceof Response) return page
  const { statement, desk } = page
  if (!statement) return astro.redirect(paths.closing(desk.handle), 303)
  const pages = Math.max(1, Math.ceil(statement.lineCount / STATEMENT_PAGE))
  if (at > pages) return astro.redirect(paths.statement(desk.handle, statement.id), 303)
  return { desk, statement, at, pages }
}

async function statementAt(astro: AstroGlobal, page: number): Promise<Statement | null> {
  const path = `${pathOf(astro)}/statements/${encodeURIComponent(astro.params.id ?? '')}?page=${page}`
  try {
    return (await askDesk<{ statement: Statement }>(astro, 'GET', path)).statement
  } catch (error) {
    if (error instanceof NotFound) return null
    throw error
  }
}
