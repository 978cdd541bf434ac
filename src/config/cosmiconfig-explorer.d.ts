/** The package declares no types for its inner parts. */
declare module 'cosmiconfig/dist/ExplorerSync.js' {
  import type { CosmiconfigResult, LoaderSync } from 'cosmiconfig';

  export class ExplorerSync {
    constructor(options: {
      moduleName: string;
      searchStrategy: 'none';
      searchPlaces: string[];
      loaders: Record<string, LoaderSync>;
      ignoreEmptySearchPlaces: boolean;
      mergeImportArrays: boolean;
      mergeSearchPlaces: boolean;
      metaConfigFilePath: null;
      cache: boolean;
      transform: (result: CosmiconfigResult) => CosmiconfigResult;
    });
    load(file: string): CosmiconfigResult;
  }
}
