const systems: [RegExp, string][] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android.*Mobile/, 'Teléfono Android'],
  [/Android/, 'Tableta Android'],
  [/Windows/, 'Computador Windows'],
  [/CrOS/, 'Chromebook'],
  [/Macintosh/, 'Computador Mac'],
  [/Linux/, 'Computador Linux'],
]
const browsers: [RegExp, string][] = [
  [/SamsungBrowser/, 'navegador de Samsung'],
  [/EdgA?\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS/, 'Chrome'],
  [/Safari/, 'Safari'],
]

const first = (known: [RegExp, string][], agent: string) => known.find(([sign]) => sign.test(agent))?.[1]

/** A device as she would name it among her sessions: "Teléfono Android, Chrome". */
export function deviceName(agent: string): string {
  const names = [first(systems, agent), first(browsers, agent)].filter(Boolean)
  return names.join(', ') || 'Otro aparato'
}
