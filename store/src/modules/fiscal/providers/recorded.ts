import { invalid } from '../../../kernel/problem'
import { fileProblems } from '../rules/document-file'
import { dayProblem } from '../rules/issue-day'
import type { TaxDocumentProvider } from './tax-document-provider'

/** A person issued it at the SII's portal; what she brings is checked against what was to be issued, and kept as it is. */
export const recorded: TaxDocumentProvider = {
  id: 'recorded',
  isByPerson: true,
  async issue({ kind, grossClp, ...days }, brought) {
    if (!brought) throw invalid('Escribe el folio y el día del documento.')
    const day = dayProblem(brought.issuedOn, days)
    const problems = {
      ...(day && { issuedOn: day }),
      ...fileProblems(brought.files, { kind, folio: brought.folio, grossClp }),
    }
    if (Object.keys(problems).length > 0) throw invalid('Hay algo que corregir antes de seguir.', problems)
    return brought
  },
}
