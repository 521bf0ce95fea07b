package dev.diapason.playbook.remote;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.PacketLineOut;
import org.eclipse.jgit.transport.ReceiveCommand.Result;
import org.eclipse.jgit.transport.ReceivePack;
import org.eclipse.jgit.transport.RefAdvertiser.PacketLineOutRefAdvertiser;
import org.eclipse.jgit.transport.UploadPack;

/** A host of Git repositories on this machine, over https, with one repository and one login (Git's smart HTTP protocol). */
final class WebHost implements AutoCloseable {

    private static final char[] STORE_PASSWORD = "changeit".toCharArray();

    private final HttpsServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Repository repository;
    private final String expected;
    private final SSLSocketFactory usual = HttpsURLConnection.getDefaultSSLSocketFactory();

    /** What was said in the header Authorization of each request; empty when nothing was. */
    final Queue<String> heard = new ConcurrentLinkedQueue<>();

    /** Answered to whoever is known but may not write. */
    volatile boolean isReadOnly;

    /** What the host says of every push, which it refuses then; empty for nothing. */
    volatile String refusal = "";

    /** Where requests are sent instead; empty for nowhere. */
    volatile String elsewhere = "";

    private WebHost(HttpsServer server, Repository repository, Login login) {
        this.server = server;
        this.repository = repository;
        this.expected = "Basic "
                + Base64.getEncoder()
                        .encodeToString((login.user() + ":" + login.secret()).getBytes(StandardCharsets.UTF_8));
    }

    static WebHost start(Path scratch, Repository repository, Login login) throws Exception {
        KeyStore keys = KeyStore.getInstance(keyStore(scratch).toFile(), STORE_PASSWORD);
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, STORE_PASSWORD);
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        WebHost host = new WebHost(server, repository, login);
        server.setExecutor(host.threads);
        server.createContext("/", host::answer);
        server.start();
        HttpsURLConnection.setDefaultSSLSocketFactory(context.getSocketFactory());
        return host;
    }

    /** A key that vouches for itself. */
    private static Path keyStore(Path scratch) throws Exception {
        Path store = scratch.resolve("keys.p12");
        if (!Files.exists(store)) {
            Process keytool = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-keystore",
                            store.toString(),
                            "-storetype",
                            "PKCS12",
                            "-storepass",
                            new String(STORE_PASSWORD),
                            "-keyalg",
                            "EC",
                            "-alias",
                            "host",
                            "-dname",
                            "CN=localhost",
                            "-ext",
                            "SAN=dns:localhost",
                            "-validity",
                            "36500"))
                    .redirectErrorStream(true)
                    .redirectOutput(scratch.resolve("keytool.log").toFile())
                    .start();
            if (keytool.waitFor() != 0) {
                throw new IllegalStateException(Files.readString(scratch.resolve("keytool.log")));
            }
        }
        return store;
    }

    String address() {
        return "https://localhost:" + server.getAddress().getPort() + "/group/playbook.git";
    }

    private void answer(HttpExchange exchange) throws IOException {
        String login = exchange.getRequestHeaders().getFirst("Authorization");
        heard.add(login == null ? "" : login);
        try (exchange) {
            String path = exchange.getRequestURI().toString();
            if (!elsewhere.isEmpty()) {
                exchange.getResponseHeaders().add("Location", elsewhere + path);
                exchange.sendResponseHeaders(301, -1);
            } else if (!expected.equals(login)) {
                exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"playbook\"");
                exchange.sendResponseHeaders(401, -1);
            } else if (isReadOnly && path.contains("git-receive-pack")) {
                exchange.sendResponseHeaders(403, -1);
            } else {
                serve(exchange, path);
            }
        }
    }

    private void serve(HttpExchange exchange, String path) throws IOException {
        boolean isPush = path.endsWith("git-receive-pack");
        String service = isPush ? "git-receive-pack" : "git-upload-pack";
        boolean isQuestion = path.contains("/info/refs");
        exchange.getResponseHeaders()
                .add("Content-Type", "application/x-" + service + (isQuestion ? "-advertisement" : "-result"));
        exchange.sendResponseHeaders(200, 0);
        boolean isZipped = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
        try (InputStream in = isZipped ? new GZIPInputStream(exchange.getRequestBody()) : exchange.getRequestBody();
                OutputStream out = exchange.getResponseBody()) {
            if (isQuestion) {
                advertise(new PacketLineOut(out), service, isPush);
            } else if (isPush) {
                ReceivePack pack = new ReceivePack(repository);
                pack.setBiDirectionalPipe(false);
                pack.setPreReceiveHook((receiving, commands) -> {
                    if (!refusal.isEmpty()) {
                        commands.forEach(each -> each.setResult(Result.REJECTED_OTHER_REASON, refusal));
                    }
                });
                pack.receive(in, out, null);
            } else {
                UploadPack pack = new UploadPack(repository);
                pack.setBiDirectionalPipe(false);
                pack.upload(in, out, null);
            }
        }
    }

    private void advertise(PacketLineOut out, String service, boolean isPush) throws IOException {
        out.writeString("# service=" + service + "\n");
        out.end();
        if (isPush) {
            ReceivePack pack = new ReceivePack(repository);
            pack.setBiDirectionalPipe(false);
            pack.sendAdvertisedRefs(new PacketLineOutRefAdvertiser(out));
        } else {
            UploadPack pack = new UploadPack(repository);
            pack.setBiDirectionalPipe(false);
            pack.sendAdvertisedRefs(new PacketLineOutRefAdvertiser(out));
        }
    }

    @Override
    public void close() {
        HttpsURLConnection.setDefaultSSLSocketFactory(usual);
        server.stop(0);
        threads.shutdownNow();
    }
}
