import { useState } from 'preact/hooks'
import type { BankAccountRow, BankAccounts } from '#contracts'
import { day } from '../../../lib/format.ts'
import { useActing } from '../../acting.ts'
import { useAnswer } from '../../answers.ts'
import { ask, inGroup, Refused } from '../../api.ts'
import { paths } from '../../paths.ts'
import { Button, Quiet } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { announce } from '../../ui/live-region.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Screen } from '../../ui/screen.tsx'
import { showWrong } from '../../ui/show-wrong.ts'
import { Waiting } from '../../ui/states.tsx'
import { useAction } from '../../use-action.ts'

/** Where the group is paid. A change waits three days, and any member can stop it. */
export function BankAccountScreen() {
  const { group } = useActing()
  const answer = useAnswer<BankAccounts>(inGroup(group.handle, 'bank-account'))
  const [isChanging, setChanging] = useState(false)
  const used = answer.value?.accounts.find(({ isWaiting }) => !isWaiting)
  const waiting = answer.value?.accounts.find(({ isWaiting }) => isWaiting)
  const changed = async () => {
    setChanging(false)
    await answer.reload()
  }
  return (
    <Screen title="Dónde se le paga a tu grupo" back={{ to: paths.account, label: 'Tu cuenta' }} note="">
      {!answer.value ? (
        <Waiting answer={answer} />
      ) : (
        <>
          {used ? <Facts of={used} /> : <p>Todavía no hay una cuenta: se les paga por mano, con recibo.</p>}
          {waiting && <Coming of={waiting} changed={changed} />}
          {isChanging ? (
            <Form choices={answer.value} done={changed} away={() => setChanging(false)} />
          ) : (
            <Quiet onClick={() => setChanging(true)}>
              {used ? 'Cambiar la cuenta' : 'Anotar una cuenta'}
            </Quiet>
          )}
        </>
      )}
    </Screen>
  )
}

const Facts = ({
  of: { kindName, bankName, number, holderName, holderRut, collector },
}: {
  of: BankAccountRow
}) => (
  <dl class="facts">
    <dt>Cuenta</dt>
    <dd>
      {kindName} de {bankName}, <span class="num">{number}</span>
    </dd>
    <dt>A nombre de</dt>
    <dd>
      {holderName}, <span class="num">{holderRut}</span>
    </dd>
    {collector && (
      <>
        <dt>Cobra por todas</dt>
        <dd>{collector}</dd>
      </>
    )}
  </dl>
)

function Coming({ of, changed }: { of: BankAccountRow; changed: () => Promise<void> }) {
  const { group } = useActing()
  const action = useAction()
  const stop = () =>
    action.run(async () => {
      await ask('POST', inGroup(group.handle, 'bank-account/stop'))
      announce('Listo: se sigue pagando donde antes.')
      await changed()
    })
  return (
    <section class="panel">
      <Notice lead={`Desde el ${day(of.usableFrom)} se paga en esta otra.`}>
        La anotó {of.addedBy}. Si no está bien, párala antes de ese día.
      </Notice>
      <Facts of={of} />
      {action.error && (
        <p class="says" role="alert">
          {action.error}
        </p>
      )}
      <Button isBusy={action.isBusy} onClick={() => void stop()}>
        Parar este cambio
      </Button>
    </section>
  )
}

const nothing = {
  holderName: '',
  holderRut: '',
  bank: '',
  kind: '',
  number: '',
  collectorId: '',
  consent: '',
}

type FormProps = { choices: BankAccounts; done: () => Promise<void>; away: () => void }

function Form({ choices: { banks, kinds, members }, done, away }: FormProps) {
  const { group } = useActing()
  const [typed, setTyped] = useState(nothing)
  const action = useAction()
  const wrong = action.failure instanceof Refused ? action.failure.fields : {}
  const put = (name: keyof typeof nothing) => (value: string) =>
    setTyped((now) => ({ ...now, [name]: value }))
  const send = async () => {
    const isDone = await action.run(() => ask('POST', inGroup(group.handle, 'bank-account'), { body: typed }))
    if (!isDone) return showWrong()
    announce('Quedó anotada. Se usa en tres días.')
    await done()
  }
  const text = (name: 'holderName' | 'holderRut' | 'number' | 'consent', label: string, isNumber = false) => (
    <Field
      label={label}
      value={typed[name]}
      onValue={put(name)}
      input={{ maxLength: 120, ...(isNumber && { inputMode: 'numeric' }) }}
      error={wrong[name] ?? null}
    />
  )
  return (
    <>
      {text('holderName', '¿A nombre de quién está?')}
      {text('holderRut', 'Su RUT')}
      <Select label="Banco" options={banks} value={typed.bank} onValue={put('bank')} error={wrong.bank} />
      <Select
        label="¿Qué cuenta es?"
        options={kinds}
        value={typed.kind}
        onValue={put('kind')}
        error={wrong.kind}
      />
      {text('number', 'Número de la cuenta', true)}
      <Select
        label="Si es de una socia que cobra por todas, ¿de cuál?"
        options={members}
        value={typed.collectorId}
        onValue={put('collectorId')}
        error={wrong.collectorId}
      />
      {typed.collectorId && text('consent', '¿En qué acta o papel lo dijo el grupo?')}
      {action.error && (
        <p class="says" role="alert">
          {action.error}
        </p>
      )}
      <Button isBusy={action.isBusy} onClick={() => void send()}>
        Anotar esta cuenta
      </Button>
      <Quiet onClick={away}>No, dejarla como está</Quiet>
    </>
  )
}

type SelectProps = {
  label: string
  options: { id: string; name: string }[]
  value: string
  onValue: (value: string) => void
  error: string | undefined
}

const Select = ({ label, options, value, onValue, error }: SelectProps) => (
  <div class={`field${error ? ' bad' : ''}`}>
    <label>
      {label}
      <select value={value} onChange={(event) => onValue(event.currentTarget.value)}>
        <option value="">Elige</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
    {error && (
      <p class="says" role="alert">
        {error}
      </p>
    )}
  </div>
)
