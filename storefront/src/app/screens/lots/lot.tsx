import type { LotReception } from '#contracts'
import { lotAddress } from '../../../../../store/src/contracts/gtin.ts'
import { spelledLotCode } from '../../../../../store/src/contracts/lot-code.ts'
import { foundWords } from '../../../features/desk/receptions/found-words.ts'
import { day } from '../../../lib/format.ts'
import { useActing } from '../../acting.ts'
import { ask, inGroup } from '../../api.ts'
import { paths } from '../../paths.ts'
import { shareFile } from '../../share-file.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Picture } from '../../ui/picture.tsx'
import { Screen } from '../../ui/screen.tsx'
import { Kept, Waiting } from '../../ui/states.tsx'
import { Stripes } from '../../ui/stripes.tsx'
import { useAction } from '../../use-action.ts'
import { qrPath } from '../consignments/qr.ts'
import { useLots } from './use-lots.ts'
import type { PhoneLot } from './with-waiting.ts'
import { lotHint, lotStates } from './words.ts'

/** One lot with its label, which can be printed without signal; a sheet of them needs the store. */
export function Lot({ code }: { code: string }) {
  const { group } = useActing()
  const { lots, answer } = useLots()
  const { run, isBusy, error } = useAction()
  const lot = lots?.lots.find((one) => one.code === code)
  const sheet = async () => {
    const file = await ask<Blob>('GET', inGroup(group.handle, `lots/${code}/labels`))
    await shareFile(
      new File([file], `etiquetas-${code}.pdf`, { type: 'application/pdf' }),
      `Etiquetas del lote ${spelledLotCode(code)}`,
    )
  }
  return (
    <Screen
      title={lot?.title ?? 'El lote'}
      back={{ to: paths.lots, label: 'Lotes' }}
      note=""
      bar={
        lot && (
          <>
            <Button isPlain isBusy={isBusy} onClick={() => void run(sheet)}>
              Hoja de etiquetas
            </Button>
            <Button onClick={() => print()}>Imprimir esta</Button>
          </>
        )
      }
    >
      {lots ? <Kept answer={answer} /> : <Waiting answer={answer} />}
      {error && (
        <Notice kind="trouble" role="alert">
          {error}
        </Notice>
      )}
      {lots && !lot && <Notice lead="Ese lote no está.">Vuelve y elige de la lista.</Notice>}
      {lot && <Told lot={lot} />}
      {lot && <Sheet lot={lot} />}
    </Screen>
  )
}

const Told = ({ lot }: { lot: PhoneLot }) => (
  <>
    {lot.isWaiting && (
      <Notice role="status" lead="Espera señal.">
        El lote está en tu teléfono y se manda solo. La etiqueta ya sirve.
      </Notice>
    )}
    {lot.state !== 'free' && (
      <Notice kind="trouble" lead={`${lotStates[lot.state].words}.`}>
        {lotStates[lot.state].act} Por qué: {lot.why}
      </Notice>
    )}
    <p>
      {lotHint(lot)}{' '}
      {lot.standard && `Según la ficha «${lot.standard.name}», versión ${lot.standard.version}.`}
    </p>
    {lot.note && <p class="soft">{lot.note}</p>}
    {lot.receptions && lot.receptions.length > 0 && <Found receptions={lot.receptions} />}
  </>
)

/** What the association found of it. */
const Found = ({ receptions }: { receptions: LotReception[] }) => (
  <section class="told" aria-label="Cómo llegó al acopio">
    <h2>Cómo llegó al acopio</h2>
    {receptions.map((one) => (
      <div key={one.id}>
        <p>
          {day(one.on)}, pedido {one.callOff}: {foundWords(one)}.
        </p>
        {one.downgradedUnits + one.rejectedUnits > 0 && (
          <p class="soft">Las que no son de primera siguen siendo suyas.</p>
        )}
        {one.photo && <Picture photo={one.photo} sizes="100vw" alt="Lo que no cumplía la ficha" />}
      </div>
    ))}
  </section>
)

function Sheet({ lot: { code, title, gtin, madeOn, bestBefore } }: { lot: PhoneLot }) {
  const { group } = useActing()
  const { size, path } = qrPath(lotAddress(location.origin, { code, gtin }))
  return (
    <article class="label">
      <Stripes of={group.handle} />
      <p class="from">
        <em>
          {group.name}, {group.commune}
        </em>
      </p>
      <div class="head-of">
        <p>
          Lote <b class="serif num">{spelledLotCode(code)}</b>
        </p>
        <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label="Código QR del lote">
          <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
          <path d={path} />
        </svg>
      </div>
      <div class="to">
        <p>
          <b class="serif">{title}</b>
        </p>
        <p>Hecho el {day(madeOn)}</p>
        {bestBefore && (
          <p>
            <b>Vence el {day(bestBefore)}</b>
          </p>
        )}
      </div>
    </article>
  )
}
