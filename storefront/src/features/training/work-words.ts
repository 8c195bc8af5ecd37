/** Minutes of work: 126 → «2 h 6 min» */
export const workWords = (minutes: number): string =>
  [minutes >= 60 && `${Math.floor(minutes / 60)} h`, minutes % 60 > 0 && `${minutes % 60} min`]
    .filter(Boolean)
    .join(' ') || 'Sin contar'
