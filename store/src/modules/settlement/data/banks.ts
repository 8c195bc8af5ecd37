/** Banks by the code that transfers name them with (DOMAIN §10); to be kept by the federation's accountant. */
export const BANKS: Readonly<Record<string, string>> = {
  '001': 'Banco de Chile',
  '009': 'Banco Internacional',
  '012': 'BancoEstado',
  '014': 'Scotiabank',
  '016': 'Bci',
  '028': 'Banco Bice',
  '037': 'Santander',
  '039': 'Itaú',
  '049': 'Banco Security',
  '051': 'Banco Falabella',
  '053': 'Banco Ripley',
  '055': 'Banco Consorcio',
  '672': 'Coopeuch',
}
