import type { OwnStatements, StatementHead } from '#contracts'
import { capital, monthWords } from '../../../lib/format.ts'
import { useActing } from '../../acting.ts'
import { useAnswer } from '../../answers.ts'
import { inGroup } from '../../api.ts'
import { paths } from '../../paths.ts'
import { Money } from '../../ui/values.tsx'

/** The newest, that what is owed now is not far below. */
const SHOWN = 3

/** Months that were closed, each with its statement. None yet says nothing: what is owed stands above. */
export function Statements() {
  const { group } = useActing()
  const { value } = useAnswer<OwnStatements>(inGroup(group.handle, 'statements'))
  if (!value || value.statements.length === 0) return null
  const [newest, older] = [value.statements.slice(0, SHOWN), value.statements.slice(SHOWN)]
  return (
    <section aria-labelledby="meses">
      <h2 id="meses">Meses cerrados</h2>
      <Months statements={newest} />
      {older.length > 0 && (
        <details class="why">
          <summary>
            <span class="ask">Los meses anteriores</span>
          </summary>
          <Months statements={older} />
        </details>
      )}
    </section>
  )
}

const Months = ({ statements }: { statements: StatementHead[] }) => (
  <ul class="entries">
    {statements.map(({ id, month, earnedClp }) => (
      <li key={id}>
        <a class="entry" href={paths.statement(id)}>
          {capital(monthWords(month))}
          <b>
            <Money clp={earnedClp} />
          </b>
        </a>
      </li>
    ))}
  </ul>
)
