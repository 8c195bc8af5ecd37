import * as migration_20261122_182208_inicial from './20261122_182208_inicial';

export const migrations = [
  {
    up: migration_20261122_182208_inicial.up,
    down: migration_20261122_182208_inicial.down,
    name: '20261122_182208_inicial'
  },
];
