import { say } from '../say.mjs'
import { simulatorOf } from '../simulators.mjs'
import { demoAccounts, demoPhones } from '../stack/accounts.mjs'

/** @typedef {import('../stack.mjs').Stack} Stack */

/** @param {Stack} stack */
export function announceShop({ environments }) {
  say(`➜ La tienda ya atiende en ${environments.store.SHOP_URL}`)
}

/**
 * @param {Stack} stack
 * @param {boolean} hasCms
 */
export async function announceAll({ environments, isDemo, dataDir, admin, cmsAdmin }, hasCms) {
  const { SHOP_URL, STORE_URL, CMS_URL } = environments.store
  const lines = [
    '',
    `  Tienda                  ${SHOP_URL}`,
    `  Panel del comercio      ${STORE_URL}/app`,
    ...(hasCms ? [`  Gestor de contenidos    ${CMS_URL}/admin`] : []),
    ...environments.simulated.map(
      (name) => `  ${simulatorOf(name).title.padEnd(22)}  ${environments.simulatorUrls[name]}`,
    ),
    ...(isDemo ? [`  Correos de la demo      ${SHOP_URL}/dev/correo`] : []),
    '',
  ]
  if (isDemo) {
    lines.push('  Cuentas de la demostración:')
    for (const account of await demoAccounts())
      lines.push(
        `    ${account.system === 'store' ? 'panel     ' : 'contenidos'}  ${account.email}  ${account.password}  (${account.who}${account.system === 'store' ? '; el código está donde se entra' : ''})`,
      )
    for (const { who, phone } of await demoPhones())
      lines.push(`    celular     ${phone}  (${who}; entra en ${SHOP_URL}/grupo, código en /dev/correo)`)
  } else {
    lines.push(
      `  La primera cuenta es ${admin.email}; si no le diste clave, está en ${dataDir}/secrets.json (firstAdmin).`,
      ...(hasCms
        ? [`  En el gestor de contenidos es ${cmsAdmin.email}; su clave, en el mismo lugar (firstCmsAdmin).`]
        : []),
    )
  }
  process.stdout.write(`${lines.join('\n')}\n\n`)
  say('Todo listo. Ctrl-C para detener.')
}
