import type { Statement, StatementLine } from '#contracts'
import { STATEMENT_PAGE } from '../../../../../store/src/contracts/desk/statements.ts'
import { monthName, monthWords } from '../../../lib/format.ts'
import { useActing } from '../../acting.ts'
import { useAnswer } from '../../answers.ts'
import { inGroup } from '../../api.ts'
import { paths } from '../../paths.ts'
import type { ScreenProps } from '../../routes.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Screen } from '../../ui/screen.tsx'
import { Kept, Waiting } from '../../ui/states.tsx'
import { Day, Money } from '../../ui/values.tsx'
import { useAction } from '../../use-action.ts'
import { sendDocument } from './send-document.ts'
import { Why } from './why.tsx'

/** What a closed month left to the group, and why. */
export function StatementScreen({ params: { id = '' } }: ScreenProps) {
  const { group } = useActing()
  const answer = useAnswer<{ statement: Statement }>(
    inGroup(group.handle, `statements/${encodeURIComponent(id)}`),
  )
  const { run, isBusy, error } = useAction()
  const statement = answer.value?.statement
  return (
    <Screen
      title={statement ? `Tu liquidación de ${monthWords(statement.month)}` : 'Tu liquidación'}
      back={{ to: paths.owed, label: 'Lo que me deben' }}
      note={statement ? `N.º ${statement.number}` : ''}
      bar={
        statement && (
          <Button isBusy={isBusy} onClick={() => void run(() => sendDocument(group.handle, statement))}>
            Bajar o mandar el documento
          </Button>
        )
      }
    >
      {error && (
        <Notice kind="trouble" role="alert">
          {error}
        </Notice>
      )}
      {statement ? (
        <>
          <Kept answer={answer} />
          <Figures statement={statement} />
          {statement.advances?.map(({ id, what }) => (
            <p key={id}>{what}</p>
          ))}
          <ul class="entries">
            {statement.lines.map((line) => (
              <li key={line.id}>
                <Line line={line} />
              </li>
            ))}
          </ul>
          {statement.lineCount > STATEMENT_PAGE && (
            <p>Hay {statement.lineCount - STATEMENT_PAGE} movimientos más: están en el documento.</p>
          )}
        </>
      ) : (
        <Waiting answer={answer} />
      )}
    </Screen>
  )
}

const Figures = ({
  statement: { month, openingClp, earnedClp, paidClp, closingClp },
}: {
  statement: Statement
}) => (
  <div>
    <table class="money">
      <tbody>
        <tr>
          <td>Venía de antes</td>
          <td>
            <Money clp={openingClp} />
          </td>
        </tr>
        <tr>
          <td>Ganaron en {monthName(Number(month.slice(5)))}</td>
          <td>
            <Money clp={earnedClp} />
          </td>
        </tr>
        <tr>
          <td>Se les pagó</td>
          <td>
            <Money clp={paidClp} />
          </td>
        </tr>
        <tr class="total">
          <td>Queda</td>
          <td>
            <Money clp={closingClp} />
          </td>
        </tr>
      </tbody>
    </table>
  </div>
)

const Line = ({ line: { at, what, displayId, parts, amountClp, terms } }: { line: StatementLine }) => (
  <>
    <div class="entry">
      <div>
        <h2>{displayId === null ? what : `Pedido ${displayId}`}</h2>
        <p class="soft">
          {displayId !== null && `${what}, `}
          <Day of={at} />
        </p>
      </div>
      <b>
        <Money clp={amountClp} isChange />
      </b>
    </div>
    <Why amountClp={amountClp} lines={parts}>
      {terms && (
        <p class="soft">
          Así lo votaron el <Day of={terms.assemblyDate} /> ({terms.minutes}).
        </p>
      )}
    </Why>
  </>
)
