/// <reference path="./cosmiconfig-explorer.d.ts" />
import { basename, extname } from 'node:path';
import { ExplorerSync } from 'cosmiconfig/dist/ExplorerSync.js';
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { configTexts, notReadable } from '../locale/config-texts.ts';
import { cannotRead } from '../locale/input-texts.ts';
import type { Text } from '../locale/locale.ts';
import { ConfigError, type LoadedConfig } from './config.ts';
import { parseConfig } from './config-schema.ts';

/**
 * Reads one configuration file. cosmiconfig's own front door first looks for a `.config/config.js` in the current folder and keeps its JavaScript
 * loaders for `$import`; the explorer behind it, with these loaders and no others, runs nothing that it finds.
 *
 * @throws ConfigError with every problem of the file
 */
export function loadConfig(file: string): LoadedConfig {
  if (!isData(file)) throw wholeFile(file, configTexts.notData);
  const explorer = new ExplorerSync({
    moduleName: 'smlint',
    searchStrategy: 'none',
    searchPlaces: [],
    loaders: { '.json': readJson, '.yaml': readYaml, '.yml': readYaml, noExt: readYaml },
    ignoreEmptySearchPlaces: false,
    mergeImportArrays: true,
    mergeSearchPlaces: false,
    metaConfigFilePath: null,
    cache: false,
    transform: (result) => result,
  });
  try {
    return { file, config: parseConfig({ file, data: explorer.load(file)?.config }) };
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw wholeFile(file, explain(error));
  }
}

function isData(file: string): boolean {
  const extension = extname(file);
  if (extension === '.json') return true;
  return ['', '.yaml', '.yml'].includes(extension) && basename(file, extension) !== 'package';
}

function readJson(file: string, text: string): unknown {
  const json = text.replace(/^\ufeff/, '');
  try {
    return JSON.parse(json);
  } catch (error) {
    const position = error instanceof Error ? /at position (\d+)/.exec(error.message) : null;
    const line = position ? json.slice(0, Number(position[1])).split('\n').length : undefined;
    throw wholeFile(file, notReadable({ format: 'JSON', place: line ? ` (${line})` : '', detail: '' }));
  }
}

function readYaml(file: string, text: string): unknown {
  try {
    return load(text.replace(/^\ufeff/, ''), { schema: CORE_SCHEMA });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { mark } = error;
    const place = mark ? ` (${mark.line + 1}:${mark.column + 1})` : '';
    throw wholeFile(file, notReadable({ format: 'YAML', place, detail: `: ${error.reason}` }));
  }
}

function explain(error: unknown): Text {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return configTexts.missing;
  if (code === 'EISDIR') return configTexts.folder;
  if (code === 'EACCES' || code === 'EPERM') return configTexts.noPermission;
  if (typeof code === 'string') return cannotRead(code);
  const message = error instanceof Error ? error.message.split('\n')[0]! : String(error);
  return { en: message, hi: message };
}

function wholeFile(file: string, message: Text): ConfigError {
  return new ConfigError({ file, problems: [{ key: '', message }] });
}
