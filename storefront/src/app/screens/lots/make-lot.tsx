import { useState } from 'preact/hooks'
import { LOT_NOTE_MAX } from '../../../../../store/src/contracts/lots.ts'
import { readUnits } from '../../../../../store/src/kernel/text/number-text.ts'
import { today } from '../../../lib/format.ts'
import { paths } from '../../paths.ts'
import { go } from '../../router.tsx'
import { Button } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { announce } from '../../ui/live-region.tsx'
import { Screen } from '../../ui/screen.tsx'
import { showWrong } from '../../ui/show-wrong.ts'
import { Waiting } from '../../ui/states.tsx'
import { useLots } from './use-lots.ts'
import type { PhoneLots } from './with-waiting.ts'
import { dayAfter } from './words.ts'

const MOST = 1_000_000
const NO_STANDARD = ''

/** «¿Qué hicieron?»: a lot, written down where it was made. */
export function MakeLot() {
  const { lots, answer, make } = useLots()
  if (lots) return <Making lots={lots} make={make} />
  return (
    <Screen title="Anotar un lote" back={{ to: paths.lots, label: 'Lotes' }} note="">
      <Waiting answer={answer} />
    </Screen>
  )
}

type Wrong = { what?: string; units?: string; madeOn?: string; bestBefore?: string }

function Making({
  lots: { products, standards },
  make,
}: {
  lots: PhoneLots
  make: ReturnType<typeof useLots>['make']
}) {
  const kinds = [
    ...products.map((kind) => ({ ...kind, is: 'product' as const })),
    ...standards.map((kind) => ({ ...kind, is: 'standard' as const })),
  ]
  const [what, setWhat] = useState<string | null>(null)
  const [standard, setStandard] = useState(NO_STANDARD)
  const [units, setUnits] = useState('')
  const [madeOn, setMadeOn] = useState(today)
  const [typed, setTyped] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const [wrong, setWrong] = useState<Wrong>({})
  const kind = kinds.find(({ id }) => id === what)
  const by = standards.find(({ id }) => id === standard)
  const days = by?.shelfLifeDays ?? kind?.shelfLifeDays ?? null
  const bestBefore = typed ?? (days === null ? '' : dayAfter(madeOn, days))

  const save = async () => {
    const read = readUnits(units, MOST)
    const problems: Wrong = {
      ...(!kind && { what: 'Elige qué hicieron.' }),
      ...('problem' in read
        ? { units: read.problem }
        : read.value < 1 && { units: 'Escribe cuántas, al menos una.' }),
      ...((!madeOn || madeOn > today()) && { madeOn: 'Elige el día en que se hizo.' }),
      ...(bestBefore && bestBefore < madeOn && { bestBefore: 'No puede vencer antes de hacerse.' }),
    }
    setWrong(problems)
    if (!kind || 'problem' in read || Object.keys(problems).length > 0) return showWrong()
    const isProduct = kind.is === 'product'
    const code = await make(kind.name, {
      ...{ product: isProduct ? kind.id : null, standard: isProduct ? standard || null : kind.id },
      ...{ units: read.value, madeOn, bestBefore: bestBefore || null, note: note.trim() },
    })
    announce('Listo, quedó guardado.')
    go(paths.lot(code), { instead: true })
  }

  return (
    <Screen
      title="¿Qué hicieron?"
      back={{ to: paths.lots, label: 'Lotes' }}
      note="Anotar un lote"
      bar={<Button onClick={() => void save()}>Guardar</Button>}
    >
      {kinds.length === 0 && <p>Primero agrega un producto: un lote es de algo que ya está en tu lista.</p>}
      <Choice
        legend="¿Qué hicieron?"
        isLegendHidden
        options={kinds.map(({ id, name, is }) => ({
          ...{ value: id, label: name },
          ...(is === 'standard' && { hint: 'Ficha técnica de tu asociación' }),
        }))}
        value={what}
        onValue={setWhat}
        error={wrong.what ?? null}
      />
      {kind?.is === 'product' && standards.length > 0 && (
        <Choice
          legend="¿Lo hicieron según una ficha técnica?"
          options={[
            { value: NO_STANDARD, label: 'No' },
            ...standards.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={standard}
          onValue={setStandard}
        />
      )}
      <Field
        label="¿Cuántas?"
        value={units}
        onValue={setUnits}
        error={wrong.units ?? null}
        input={{ inputMode: 'numeric', maxLength: 9 }}
      />
      <Field
        label="Día en que se hizo"
        value={madeOn}
        onValue={setMadeOn}
        error={wrong.madeOn ?? null}
        input={{ type: 'date', max: today() }}
      />
      <Field
        label="Vence"
        hint="Si no vence, déjalo en blanco."
        value={bestBefore}
        onValue={setTyped}
        error={wrong.bestBefore ?? null}
        input={{ type: 'date', min: madeOn }}
      />
      <Field
        label="Algo que quieras recordar"
        hint="De dónde vino la fruta, quiénes lo hicieron. Lo ve tu asociación."
        value={note}
        onValue={setNote}
        input={{ maxLength: LOT_NOTE_MAX }}
      />
    </Screen>
  )
}
