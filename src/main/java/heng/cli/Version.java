package heng.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, as the jar states it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Heng.class.getPackage().getImplementationVersion();
        return new String[] {"heng " + (version == null ? "0" : version)};
    }
}
