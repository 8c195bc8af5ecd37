import { useEffect, useState } from 'preact/hooks'
import type { OwnTills, TillOpening } from '#contracts'
import { FAIR_CLP_MAX, FAIR_NAME_MAX } from '../../../../../store/src/contracts/fair/till.ts'
import { readPesos, readUnits } from '../../../../../store/src/kernel/text/number-text.ts'
import { clp, today } from '../../../lib/format.ts'
import { useActing } from '../../acting.ts'
import { useAnswer } from '../../answers.ts'
import { ask, inGroup } from '../../api.ts'
import { paths } from '../../paths.ts'
import { go } from '../../router.tsx'
import { useAction } from '../../use-action.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Screen } from '../../ui/screen.tsx'
import { showWrong } from '../../ui/show-wrong.ts'
import { Waiting } from '../../ui/states.tsx'
import { tillPath } from './use-tills.ts'
import { nameOf } from './words.ts'

/** With signal: what is taken to the fair is taken out of the shop in this moment. */
export function Open() {
  const { group } = useActing()
  const address = inGroup(group.handle, 'tills')
  const answer = useAnswer<OwnTills>(address)
  const [fair, setFair] = useState('')
  const [place, setPlace] = useState('')
  const [heldOn, setHeldOn] = useState(today)
  const [float, setFloat] = useState('')
  const [units, setUnits] = useState<Record<string, string>>({})
  // The same opening, however often it is pressed on a bad line.
  const [key] = useState(() => crypto.randomUUID())
  const [typed, setTyped] = useState<Record<string, string>>({})
  const action = useAction()
  const said = action.failure && 'fields' in action.failure ? action.failure.fields : {}
  // Of a row of the list the store names the place in what was sent.
  const [, ofItems] = Object.entries(said).find(([field]) => field.startsWith('items')) ?? []
  const wrong: Record<string, string | undefined> = { items: ofItems, ...said, ...typed }
  const products = answer.value?.products ?? []
  const open = async () => {
    const read = readPesos(float.trim() || '0', FAIR_CLP_MAX)
    const counted = products.map(({ variantId, available }) => ({
      variantId,
      read: readUnits(units[variantId]?.trim() || '0', available),
    }))
    const items = counted.flatMap(({ variantId, read }) =>
      'value' in read && read.value > 0 ? [{ variantId, units: read.value }] : [],
    )
    const problems: Record<string, string> = {
      ...Object.fromEntries(
        counted.flatMap(({ variantId, read }) => ('problem' in read ? [[variantId, read.problem]] : [])),
      ),
      ...(!fair.trim() && { fair: 'Escribe cómo se llama la feria.' }),
      ...(!place.trim() && { place: 'Escribe dónde es.' }),
      ...('problem' in read && { floatClp: read.problem }),
      ...(items.length === 0 && { items: 'Elige qué llevas a la feria.' }),
    }
    setTyped(problems)
    if ('problem' in read || Object.keys(problems).length > 0) return showWrong()
    await action.run(async () => {
      const body: TillOpening = { fair, place, heldOn, floatClp: read.value, items }
      const tills = await ask<OwnTills>('POST', address, { body, idempotencyKey: key })
      answer.put(tills)
      go(tillPath(tills.tills[0]?.id ?? ''), { instead: true })
    })
  }
  useEffect(showWrong, [action.failure])
  return (
    <Screen
      title="¿Qué llevas a la feria?"
      back={{ to: paths.fair, label: 'Ferias' }}
      note=""
      bar={
        products.length > 0 ? (
          <Button isBusy={action.isBusy} onClick={() => void open()}>
            Abrir la caja
          </Button>
        ) : undefined
      }
    >
      {!answer.value && <Waiting answer={answer} />}
      {answer.value && products.length === 0 && (
        <p>
          Tu grupo no tiene nada en existencia en la tienda: primero anota cuántas hay en «Mis productos».
        </p>
      )}
      {products.length > 0 && (
        <div class="form">
          <p>Ábrela donde haya señal. Lo que llevas sale de la tienda hasta que cierres la caja.</p>
          <Field
            label="Cómo se llama la feria"
            value={fair}
            onValue={setFair}
            error={wrong.fair}
            input={{ maxLength: FAIR_NAME_MAX }}
          />
          <Field
            label="Dónde es"
            value={place}
            onValue={setPlace}
            error={wrong.place}
            input={{ maxLength: FAIR_NAME_MAX }}
          />
          <Field
            label="Qué día"
            value={heldOn}
            onValue={setHeldOn}
            error={wrong.heldOn}
            input={{ type: 'date' }}
          />
          <Field
            label="Con cuánta plata empieza la caja"
            hint="El sencillo para dar vuelto. En blanco: nada."
            value={float}
            onValue={setFloat}
            error={wrong.floatClp}
            input={{ inputMode: 'numeric', maxLength: 12 }}
          />
          {wrong.items && (
            <p class="says" role="alert">
              {wrong.items}
            </p>
          )}
          <h2>¿Cuántas llevas de cada cosa?</h2>
          {products.map((product) => (
            <Field
              key={product.variantId}
              label={nameOf(product)}
              hint={`${clp(product.priceClp)} · hay ${product.available}`}
              value={units[product.variantId] ?? ''}
              onValue={(value) => setUnits({ ...units, [product.variantId]: value })}
              error={wrong[product.variantId]}
              input={{ inputMode: 'numeric', maxLength: 5 }}
            />
          ))}
        </div>
      )}
      {action.error && (
        <Notice kind="trouble" role="alert" lead="La caja no se abrió.">
          {action.error}
        </Notice>
      )}
    </Screen>
  )
}
