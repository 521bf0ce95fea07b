package dev.diapason.playbook.site;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.nio.file.Path;

/** A process that builds a site on a machine without a network, and prints the site's digest. */
final class UnpluggedBuild {

    private UnpluggedBuild() {}

    /** Takes the folders of a playbook and of its site; or the word "ask", to show that nobody would be reached. */
    public static void main(String[] args) throws IOException {
        if (args[0].equals("ask")) {
            ask();
            return;
        }
        Built built = SiteRun.of(Path.of(args[0])).buildInto(Path.of(args[1]));
        System.out.println(built.report().isPublished() + " " + built.digest());
    }

    /** Tries every way to somebody else. */
    private static void ask() throws IOException {
        try {
            SocketChannel.open();
            System.out.println("a channel");
        } catch (Unplugged e) {
            System.out.println("no channel");
        }
        try {
            InetAddress.getByName("example.com");
            System.out.println("a name");
        } catch (IOException e) {
            System.out.println("no name");
        }
    }

    /** Somebody asked for a way to another machine. */
    static final class Unplugged extends IllegalStateException {

        private static final long serialVersionUID = 1;

        Unplugged() {
            super("there is no network");
        }
    }

    /** Gives no channel to anybody: sockets, HTTP clients and Git stand on them. */
    public static final class NoNetwork extends SelectorProvider {

        @Override
        public DatagramChannel openDatagramChannel() {
            throw new Unplugged();
        }

        @Override
        public DatagramChannel openDatagramChannel(ProtocolFamily family) {
            throw new Unplugged();
        }

        @Override
        public Pipe openPipe() {
            throw new Unplugged();
        }

        @Override
        public AbstractSelector openSelector() {
            throw new Unplugged();
        }

        @Override
        public ServerSocketChannel openServerSocketChannel() {
            throw new Unplugged();
        }

        @Override
        public SocketChannel openSocketChannel() {
            throw new Unplugged();
        }
    }
}
