package dev.diapason.playbook.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * One source file.
 *
 * @param path below the root package
 * @param text all of it
 * @param types those it declares, nested ones too
 * @param methods those it declares, constructors too
 */
record Source(String path, String text, List<Type> types, List<Method> methods) {

    /**
     * A class, record, enum or interface.
     *
     * @param name its simple name
     * @param kind what it is
     * @param isTop whether it is not nested
     * @param isPublic whether it is declared public
     * @param isSealed whether it names who may implement it
     * @param comment its Javadoc
     */
    record Type(
            String name, Tree.Kind kind, boolean isTop, boolean isPublic, boolean isSealed, Optional<String> comment) {}

    /**
     * A method or constructor.
     *
     * @param name with its place, such as {@code check/Checks.java: of}
     * @param lines from its first word or annotation to its closing brace; 0 without a body
     * @param parameters how many it takes; 0 for a record's constructor
     */
    record Method(String name, int lines, int parameters) {}

    int lines() {
        return (int) text.lines().count();
    }

    boolean isDescription() {
        return path.endsWith("package-info.java");
    }

    /** Source files as the compiler reads them. */
    static List<JavaFileObject> files(Map<String, String> texts) {
        List<JavaFileObject> files = new ArrayList<>();
        texts.forEach((path, text) ->
                files.add(new SimpleJavaFileObject(URI.create("text:///" + path), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return text;
                    }
                }));
        return files;
    }

    /** Parses files by path; nothing is resolved, so nothing needs to compile. */
    static List<Source> parse(Map<String, String> texts) {
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, problem -> {}, List.of("-proc:none"), null, files(texts));
        try {
            List<Source> sources = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                String path = unit.getSourceFile().toUri().getPath().substring(1);
                Scanner scanner = new Scanner(path, unit, DocTrees.instance(task));
                scanner.scan(unit, null);
                sources.add(new Source(path, texts.get(path), scanner.types, scanner.methods));
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Collects what a file declares. */
    private static final class Scanner extends TreePathScanner<Void, Void> {

        private final String path;
        private final CompilationUnitTree unit;
        private final DocTrees trees;
        private final List<Type> types = new ArrayList<>();
        private final List<Method> methods = new ArrayList<>();

        private Scanner(String path, CompilationUnitTree unit, DocTrees trees) {
            this.path = path;
            this.unit = unit;
            this.trees = trees;
        }

        @Override
        public Void visitClass(ClassTree tree, Void nothing) {
            if (!tree.getSimpleName().isEmpty()) {
                String modifiers = tree.getModifiers().getFlags().toString();
                types.add(new Type(
                        tree.getSimpleName().toString(),
                        tree.getKind(),
                        getCurrentPath().getParentPath().getLeaf() == unit,
                        modifiers.contains("public"),
                        modifiers.contains("sealed"),
                        Optional.ofNullable(trees.getDocComment(getCurrentPath()))));
            }
            return super.visitClass(tree, nothing);
        }

        @Override
        public Void visitMethod(MethodTree tree, Void nothing) {
            boolean isInRecord = getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD;
            boolean isConstructor = tree.getName().contentEquals("<init>");
            methods.add(new Method(
                    path + ": " + tree.getName(),
                    tree.getBody() == null ? 0 : lines(tree),
                    isInRecord && isConstructor ? 0 : tree.getParameters().size()));
            return super.visitMethod(tree, nothing);
        }

        private int lines(Tree tree) {
            SourcePositions positions = ((Trees) trees).getSourcePositions();
            long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
            long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, tree));
            return (int) (last - first + 1);
        }
    }
}
