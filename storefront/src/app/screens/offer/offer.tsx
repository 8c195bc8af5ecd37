import type { OwnOffer, OwnOfferStandard, StandardPhoto } from '#contracts'
import { capital, monthWords } from '../../../lib/format.ts'
import { paths } from '../../paths.ts'
import type { ScreenProps } from '../../routes.tsx'
import { MenuLink } from '../../ui/menu.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Picture } from '../../ui/picture.tsx'
import { Screen } from '../../ui/screen.tsx'
import { State } from '../../ui/state.tsx'
import { Kept, Waiting } from '../../ui/states.tsx'
import { Month } from './month.tsx'
import { useOffer } from './use-offer.ts'
import { leftWords, monthsLeft, qualificationWords, saidWords } from './words.ts'

/** What the group will have: of what, in which months, and one month as a question of its own. */
export function OfferScreen({ params }: ScreenProps) {
  const { offer, answer, isWaiting, say } = useOffer()
  const standard = offer?.standards.find(({ handle }) => handle === params.standard)
  const at = standard?.months.findIndex(({ month }) => month === params.month) ?? -1
  if (standard && at >= 0) return <Month key={params.month} {...{ standard, at, say }} />
  return (
    <Screen
      title={standard?.name ?? 'Lo que van a tener'}
      back={
        params.standard
          ? { to: paths.offer, label: 'Lo que van a tener' }
          : { to: paths.account, label: 'Tu cuenta' }
      }
    >
      {offer ? <Kept answer={answer} /> : <Waiting answer={answer} />}
      <div role="status">
        {isWaiting && (
          <State tone="waiting" isDotted>
            Lo que dijiste sale cuando haya señal.
          </State>
        )}
      </div>
      {standard && <Months standard={standard} />}
      {offer && params.standard && !standard && (
        <Notice lead="Esto no está.">Vuelve y elige de la lista.</Notice>
      )}
      {offer && !params.standard && <Standards offer={offer} />}
    </Screen>
  )
}

const Standards = ({ offer: { standards } }: { offer: OwnOffer }) =>
  standards.length === 0 ? (
    <p>Tu asociación todavía no tiene productos que se hagan entre varios grupos.</p>
  ) : (
    <>
      <ul class="menu">
        <MenuLink href={paths.shares} label="Pedidos convenidos" hint="Lo que le tocó a tu grupo" />
      </ul>
      <p>
        Di cuántas puede tener tu grupo cada mes. Con lo de todas, la asociación ofrece a hoteles y tiendas.
        Lo que guardas para la tienda y la feria no lo cuentes aquí.
      </p>
      <ul class="menu">
        {standards.map((one) => (
          <MenuLink
            key={one.handle}
            href={paths.offerOf(one.handle)}
            label={one.name}
            hint={leftWords(one)}
          />
        ))}
      </ul>
    </>
  )

const KINDS = [
  ['right', 'Así está bien'],
  ['wrong', 'Así no'],
] as const

/** What is right and wrong of it, as the desk of its assembly photographed it. */
const Photos = ({ photos }: { photos: StandardPhoto[] }) => (
  <>
    {KINDS.filter(([kind]) => photos.some((one) => one.kind === kind)).map(([kind, label]) => (
      <section key={kind}>
        <h2>{label}</h2>
        {photos
          .filter((one) => one.kind === kind)
          .map(({ id, photo }) => (
            <figure key={id}>
              <Picture photo={photo} sizes="100vw" />
              <figcaption aria-hidden="true">{photo.alt}</figcaption>
            </figure>
          ))}
      </section>
    ))}
  </>
)

const Months = ({ standard }: { standard: OwnOfferStandard }) => (
  <>
    <State tone={standard.qualification.state === 'in_force' ? 'done' : 'plain'}>
      {qualificationWords(standard.qualification)}
    </State>
    <p class="soft">
      Se cuenta en {standard.unit}, y se hacen de a {standard.minimumLot} o más. {leftWords(standard)}
      {monthsLeft(standard) === 0 && ' Puedes cambiarlos.'}
    </p>
    <ul class="menu">
      {standard.months.map((of) => (
        <MenuLink
          key={of.month}
          href={paths.offerMonth(standard.handle, of.month)}
          label={capital(monthWords(of.month))}
          hint={saidWords(of)}
        />
      ))}
    </ul>
    <Photos photos={standard.photos ?? []} />
  </>
)
