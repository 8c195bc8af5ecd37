import type { OwnReceptions } from '#contracts'
import { reliabilityWords } from '../../../lib/reliability-words.ts'
import { useAnswer } from '../../answers.ts'
import { later } from '../../later.tsx'
import { paths } from '../../paths.ts'
import type { ScreenProps } from '../../routes.tsx'
import { MenuLink } from '../../ui/menu.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Screen } from '../../ui/screen.tsx'
import { Kept, Waiting } from '../../ui/states.tsx'
import { boughtWords, inputStateWords } from './input-words.ts'
import { Share } from './share.tsx'
import { useShares } from './use-shares.ts'
import { goodsWords, stateWords, waitingWords } from './words.ts'

const InputScreen = later(async () => (await import('./input.tsx')).InputScreen)

/** What institutions called for and this group got of it: all of it, and one with its question. */
export function SharesScreen({ params }: ScreenProps) {
  const { shares, inputs, reliability, answer, say, forget } = useShares()
  const receives = (useAnswer<OwnReceptions>('me/receptions').value?.desks.length ?? 0) > 0
  // What an older store answered, and this phone kept, has none.
  const kept = reliability ? reliabilityWords(reliability) : []
  const share = shares?.find(({ id }) => id === params.share)
  if (share) return <Share key={share.id} {...{ share, say, forget }} kept={<Kept answer={answer} />} />
  if (inputs?.some(({ id }) => id === params.share)) return <InputScreen params={params} />
  return (
    <Screen
      title="Pedidos convenidos"
      back={
        params.share
          ? { to: paths.shares, label: 'Pedidos convenidos' }
          : { to: paths.offer, label: 'Lo que van a tener' }
      }
    >
      {shares ? <Kept answer={answer} /> : <Waiting answer={answer} />}
      {shares && params.share && <Notice lead="Esto no está.">Vuelve y elige de la lista.</Notice>}
      {shares && !params.share && (
        <>
          <p>
            Lo que piden hoteles y tiendas con convenio se reparte entre los grupos. {waitingWords(shares)}
          </p>
          <ul class="menu">
            {receives && <MenuLink href="/grupo/recepciones" label="Recibir en el acopio" />}
            {shares.map((one) => (
              <MenuLink
                key={one.id}
                href={paths.share(one.id)}
                label={goodsWords(one)}
                hint={`${stateWords(one)}.`}
              />
            ))}
          </ul>
          {inputs && inputs.length > 0 && (
            <section>
              <h2>Compras en conjunto</h2>
              <p>Lo que necesitan para lo prometido, comprado con otros grupos.</p>
              <ul class="menu">
                {inputs.map((one) => (
                  <MenuLink
                    key={one.id}
                    href={paths.share(one.id)}
                    label={boughtWords(one)}
                    hint={`${inputStateWords(one)}.`}
                  />
                ))}
              </ul>
            </section>
          )}
          {kept.length > 0 && (
            <section>
              <h2>Cómo han cumplido</h2>
              <p>En los últimos doce meses. Lo ve solo tu grupo y tu asociación.</p>
              <ul>
                {kept.map((words) => (
                  <li key={words}>{words}</li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </Screen>
  )
}
